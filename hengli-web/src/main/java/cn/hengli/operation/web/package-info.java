/** The page on which an administrator sees how the program is. */
@NullMarked
package cn.hengli.operation.web;

import org.jspecify.annotations.NullMarked;
