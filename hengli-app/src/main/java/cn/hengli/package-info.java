/** The house put together: which parts run, with which settings. */
@NullMarked
package cn.hengli;

import org.jspecify.annotations.NullMarked;
