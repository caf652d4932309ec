/** 备份与恢复: everything that is kept in one file, and out of it again into an empty system. */
@NullMarked
package cn.hengli.backup;

import org.jspecify.annotations.NullMarked;
