/** 演示: accounts and data to try the program with; all of it samples, and only in the profile of this name. */
@NullMarked
package cn.hengli.demo;

import org.jspecify.annotations.NullMarked;
