package org.tocsin.testing;

import com.fasterxml.jackson.annotation.JsonAutoDetect;
import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.PropertyAccessor;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.PropertyNamingStrategies;
import com.fasterxml.jackson.databind.SerializationFeature;
import com.fasterxml.jackson.databind.json.JsonMapper;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Consumer;

/** A mapper of Jackson 2. */
public record Jackson2(ObjectMapper mapper) implements HostMapper {

    /** {@code new ObjectMapper()}, as most hosts have it. */
    public static HostMapper plain() {
        return new Jackson2(new ObjectMapper());
    }

    /** Mappers with the settings that hosts usually make, by the name of the setting. */
    public static Map<String, HostMapper> configured() {
        Map<String, HostMapper> all = new LinkedHashMap<>();
        add(all, "snake case", mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.SNAKE_CASE));
        add(
                all,
                "upper camel case",
                mapper -> mapper.propertyNamingStrategy(PropertyNamingStrategies.UPPER_CAMEL_CASE));
        for (JsonInclude.Include include : new JsonInclude.Include[] {
            JsonInclude.Include.ALWAYS, JsonInclude.Include.NON_EMPTY, JsonInclude.Include.NON_DEFAULT
        }) {
            add(
                    all,
                    "include " + include,
                    mapper -> mapper.defaultPropertyInclusion(JsonInclude.Value.construct(include, include)));
        }
        add(all, "enums by toString", mapper -> mapper.enable(SerializationFeature.WRITE_ENUMS_USING_TO_STRING));
        add(all, "enums by index", mapper -> mapper.enable(SerializationFeature.WRITE_ENUMS_USING_INDEX));
        add(all, "sorted", mapper -> mapper.enable(MapperFeature.SORT_PROPERTIES_ALPHABETICALLY));
        add(all, "keys sorted", mapper -> mapper.enable(SerializationFeature.ORDER_MAP_ENTRIES_BY_KEYS));
        add(all, "indented", mapper -> mapper.enable(SerializationFeature.INDENT_OUTPUT));
        for (JsonAutoDetect.Visibility visibility :
                new JsonAutoDetect.Visibility[] {JsonAutoDetect.Visibility.NONE, JsonAutoDetect.Visibility.ANY}) {
            add(all, "visible: " + visibility, mapper -> mapper.visibility(PropertyAccessor.ALL, visibility));
        }
        return all;
    }

    private static void add(Map<String, HostMapper> all, String setting, Consumer<JsonMapper.Builder> set) {
        JsonMapper.Builder builder = JsonMapper.builder();
        set.accept(builder);
        all.put("Jackson 2, " + setting, new Jackson2(builder.build()));
    }

    @Override
    public byte[] write(Object value) throws Exception {
        return mapper.writeValueAsBytes(value);
    }

    @Override
    public String tree(Object value) {
        return mapper.valueToTree(value).toString();
    }

    @Override
    public Map<?, ?> map(Object value) {
        return mapper.convertValue(value, Map.class);
    }

    @Override
    public <T> T read(String json, Class<T> type) throws Exception {
        return mapper.readValue(json, type);
    }

    @Override
    public <K> Map<K, Integer> readMap(String json, Class<K> keys) throws Exception {
        return mapper.readValue(json, mapper.getTypeFactory().constructMapType(Map.class, keys, Integer.class));
    }
}
