/** What all tests share: the real database they run on, and the day on which they run. */
@NullMarked
package cn.hengli.testing;

import org.jspecify.annotations.NullMarked;
