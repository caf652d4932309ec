/** What people do with the product from beginning to end, in a real browser. */
@NullMarked
package cn.hengli.journey;

import org.jspecify.annotations.NullMarked;
