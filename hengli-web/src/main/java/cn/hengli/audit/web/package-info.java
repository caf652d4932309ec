/** The page of the audit trail, and what the trail learns from requests. */
@NullMarked
package cn.hengli.audit.web;

import org.jspecify.annotations.NullMarked;
