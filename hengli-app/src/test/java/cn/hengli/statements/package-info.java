/** How many statements a page costs, and that it is the same number however much there is. */
@NullMarked
package cn.hengli.statements;

import org.jspecify.annotations.NullMarked;
