/** How plans, groups and tasks are kept and looked up. */
@NullMarked
package cn.hengli.plan.persistence;

import org.jspecify.annotations.NullMarked;
