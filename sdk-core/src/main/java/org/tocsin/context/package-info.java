/**
 * What is known beside a message that is checked: a {@link org.tocsin.context.Context} names what was said before, who is who,
 * what the time is and on which channel the message goes.
 */
package org.tocsin.context;
