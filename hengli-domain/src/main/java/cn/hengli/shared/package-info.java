/** What every feature speaks of: the quarter, who acts, what is refused. */
@NullMarked
package cn.hengli.shared;

import org.jspecify.annotations.NullMarked;
