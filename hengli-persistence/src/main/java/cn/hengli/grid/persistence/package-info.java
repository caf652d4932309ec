/** How notes and arrangements of the town's grid are kept. */
@NullMarked
package cn.hengli.grid.persistence;

import org.jspecify.annotations.NullMarked;
