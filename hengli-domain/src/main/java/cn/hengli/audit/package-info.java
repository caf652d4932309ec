/** 审计: what happened to the safety of the house, and what every changeable thing was like on a past day. */
@NullMarked
package cn.hengli.audit;

import org.jspecify.annotations.NullMarked;
