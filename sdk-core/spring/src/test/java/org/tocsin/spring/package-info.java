/** Hosts of Spring Boot 3.5 in small; the service among the examples runs with 3.5 and 4 over HTTP. */
@NullMarked
package org.tocsin.spring;

import org.jspecify.annotations.NullMarked;
