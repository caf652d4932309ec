/** How reminders are kept. */
@NullMarked
package cn.hengli.reminder.persistence;

import org.jspecify.annotations.NullMarked;
