/** Workbooks that people bring: read with limits, as text, knowing nothing of what is in them. */
@NullMarked
package cn.hengli.sheet;

import org.jspecify.annotations.NullMarked;
