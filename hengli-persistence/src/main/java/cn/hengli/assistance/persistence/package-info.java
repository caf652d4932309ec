/** How requests between units are kept and read. */
@NullMarked
package cn.hengli.assistance.persistence;

import org.jspecify.annotations.NullMarked;
