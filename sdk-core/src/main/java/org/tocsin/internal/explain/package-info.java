/**
 * The engines that give a second opinion on the shape of messages: networknt's JSON Schema validator on JSON, Hibernate
 * Validator on objects. {@link org.tocsin.internal.explain.SecondOpinion} makes them when they are first asked, and says so
 * where they can't be had. Nothing else asks them: the SDK's own reading finds what they find, and laws hold it to that.
 */
package org.tocsin.internal.explain;
