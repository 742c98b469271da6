/** The SDK in hosts: what it loads there, and what it does where other jars stand in the place of ours. */
package org.tocsin.host;
