/** How the audit trail and revisions are kept. */
@NullMarked
package cn.hengli.audit.persistence;

import org.jspecify.annotations.NullMarked;
