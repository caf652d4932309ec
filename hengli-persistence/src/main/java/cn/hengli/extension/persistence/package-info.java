/** How requests for extensions are kept. */
@NullMarked
package cn.hengli.extension.persistence;

import org.jspecify.annotations.NullMarked;
