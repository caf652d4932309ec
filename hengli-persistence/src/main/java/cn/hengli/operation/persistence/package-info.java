/** What the database says of itself. */
@NullMarked
package cn.hengli.operation.persistence;

import org.jspecify.annotations.NullMarked;
