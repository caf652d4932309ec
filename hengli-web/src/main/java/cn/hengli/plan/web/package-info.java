/** The pages of plans and tasks, and of a unit with what the plans ask of it. */
@NullMarked
package cn.hengli.plan.web;

import org.jspecify.annotations.NullMarked;
