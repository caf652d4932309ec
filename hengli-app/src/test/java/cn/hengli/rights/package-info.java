/** Who may ask for what: every route, for every role, on things of one's own unit and of others. */
@NullMarked
package cn.hengli.rights;

import org.jspecify.annotations.NullMarked;
