package fr.passerelle.guilty.door;

import com.fasterxml.jackson.databind.ObjectMapper;

class KnowsJackson {
    String write(Object value) throws Exception {
        return new ObjectMapper().writeValueAsString(value);
    }
}
