/** Says in one line why the program cannot start. */
@NullMarked
package cn.hengli.startup;

import org.jspecify.annotations.NullMarked;
