/** The page of the town's grid. */
@NullMarked
package cn.hengli.grid.web;

import org.jspecify.annotations.NullMarked;
