/**
 * The basic resident register (住民基本台帳): life events, each with what it sets off on cards and certificates (rules.md §2.3, §2.4), in
 * one transaction.
 */
@NullMarked
package kazasu.office.register;

import org.jspecify.annotations.NullMarked;
