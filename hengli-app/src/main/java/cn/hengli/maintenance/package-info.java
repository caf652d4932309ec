/** What whoever runs the site has to do with: commands, the nightly backup, what health says of it. */
@NullMarked
package cn.hengli.maintenance;

import org.jspecify.annotations.NullMarked;
