/** The page of the backups. */
@NullMarked
package cn.hengli.backup.web;

import org.jspecify.annotations.NullMarked;
