/** The database the program runs on: an embedded PostgreSQL in the data folder, or one that was given to it. */
@NullMarked
package cn.hengli.database;

import org.jspecify.annotations.NullMarked;
