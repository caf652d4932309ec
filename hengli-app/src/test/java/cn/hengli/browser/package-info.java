/** A real browser for tests: who sits before it, what it must not complain about, and the pages as people see them. */
@NullMarked
package cn.hengli.browser;

import org.jspecify.annotations.NullMarked;
