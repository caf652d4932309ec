/** 全镇台账: all units' rows of a quarter in one grid, with notes of one's own and arrangements that have a name. */
@NullMarked
package cn.hengli.grid;

import org.jspecify.annotations.NullMarked;
