/**
 * The inside of the SDK, not exported: {@link org.tocsin.internal.MessageEngine} joins the codecs, the rules and the
 * explaining engines. Only packages below this one know Jackson, networknt and Hibernate Validator.
 */
package org.tocsin.internal;
