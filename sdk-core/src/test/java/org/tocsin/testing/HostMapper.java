package org.tocsin.testing;

import java.util.Map;

/** A mapper that a host has, of the one generation of Jackson or the other, without any module of ours. */
public interface HostMapper {

    /** The value as JSON in UTF-8. */
    byte[] write(Object value) throws Exception;

    /** The JSON of the tree that the mapper makes of the value without writing it. */
    String tree(Object value) throws Exception;

    /** The value as a map, made without writing it. */
    Map<?, ?> map(Object value) throws Exception;

    /** What the mapper makes of a text. */
    <T> T read(String json, Class<T> type) throws Exception;

    /** What the mapper makes of a text, as a map with such keys. */
    <K> Map<K, Integer> readMap(String json, Class<K> keys) throws Exception;
}
