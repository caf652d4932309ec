/** What time it is: the real one in the town's zone, or the demo's. */
@NullMarked
package cn.hengli.time;

import org.jspecify.annotations.NullMarked;
