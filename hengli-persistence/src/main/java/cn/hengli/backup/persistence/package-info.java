/** How everything that is kept gets into one file and out of it again. */
@NullMarked
package cn.hengli.backup.persistence;

import org.jspecify.annotations.NullMarked;
