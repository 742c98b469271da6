package org.tocsin.examples.benchmarks;

import java.lang.reflect.Method;
import java.nio.charset.StandardCharsets;
import java.util.Collection;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * The nearest peer: CycloneDX's library, which parses and validates a bill of materials, also JSON by a schema.
 *
 * <p>Its {@code validate} builds its schema each time; what it would cost with the schema kept is measured too. It is
 * called by reflection, a few nanoseconds of some hundred microseconds, because it lives in {@link ForeignJars}.
 */
final class CycloneDx {

    private static final int COMPONENTS_BYTES = 240;

    private final byte[] json;
    private final Object parser;
    private final Method parse;
    private final Method validate;
    private final Object mapper;
    private final Method readTree;
    private final Object schema;
    private final Method validateTree;

    private CycloneDx(byte[] json) throws ReflectiveOperationException {
        this.json = json;
        ClassLoader loader = ForeignJars.loader("cyclonedx");
        Class<?> type = loader.loadClass("org.cyclonedx.parsers.JsonParser");
        parser = type.getConstructor().newInstance();
        parse = type.getMethod("parse", byte[].class);
        validate = type.getMethod("validate", byte[].class);
        Class<?> mapperType = loader.loadClass("com.fasterxml.jackson.databind.ObjectMapper");
        mapper = mapperType.getConstructor().newInstance();
        readTree = mapperType.getMethod("readTree", byte[].class);
        Class<?> version = loader.loadClass("org.cyclonedx.Version");
        schema = type.getMethod("getJsonSchema", version, mapperType)
                .invoke(parser, version.getField("VERSION_16").get(null), mapper);
        validateTree = loader.loadClass("com.networknt.schema.Schema")
                .getMethod("validate", loader.loadClass("com.fasterxml.jackson.databind.JsonNode"));
    }

    /** A bill of as many components as come nearest to this number of bytes. */
    static CycloneDx ofSize(int bytes) {
        try {
            return new CycloneDx(bill(bytes / COMPONENTS_BYTES));
        } catch (ReflectiveOperationException mismatch) {
            throw new IllegalStateException("another version of CycloneDX's library", mismatch);
        }
    }

    private static byte[] bill(int components) {
        return IntStream.range(0, components)
                .mapToObj(CycloneDx::component)
                .collect(Collectors.joining(",", """
                        {"bomFormat":"CycloneDX","specVersion":"1.6","version":1,\
                        "serialNumber":"urn:uuid:6f1f3a52-7c0e-4a8e-9b0b-0d5f0c9e7a11","components":[""", "]}"))
                .getBytes(StandardCharsets.UTF_8);
    }

    private static String component(int number) {
        return String.format(
                "{\"type\":\"library\",\"bom-ref\":\"part-%1$d\",\"group\":\"org.example\",\"name\":\"part-%1$d\","
                        + "\"version\":\"1.2.%1$d\",\"hashes\":[{\"alg\":\"SHA-256\",\"content\":\"%1$064x\"}],"
                        + "\"purl\":\"pkg:maven/org.example/part-%1$d@1.2.%1$d\"}",
                number);
    }

    byte[] json() {
        return json;
    }

    /** The errors, of which there are none; the bill is parsed too. */
    Object parseAndValidate() {
        return errors(parser, validate, json);
    }

    /** The same with a schema that was made once. */
    Object parseAndValidateByKeptSchema() {
        return errors(schema, validateTree, call(mapper, readTree, json));
    }

    private Object errors(Object validator, Method method, Object argument) {
        call(parser, parse, json);
        return (Collection<?>) call(validator, method, argument);
    }

    private static Object call(Object target, Method method, Object argument) {
        try {
            return method.invoke(target, argument);
        } catch (ReflectiveOperationException failed) {
            throw new IllegalStateException(method.toString(), failed);
        }
    }
}
