/** What whoever runs the site has to do with: commands, the nightly backup, what health says of it. */
@NullMarked
package cn.hengli.operation;

import org.jspecify.annotations.NullMarked;
