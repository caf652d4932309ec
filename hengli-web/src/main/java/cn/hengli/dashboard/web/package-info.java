/** The pages of the dashboard. */
@NullMarked
package cn.hengli.dashboard.web;

import org.jspecify.annotations.NullMarked;
