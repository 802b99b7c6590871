package fr.passerelle.beneficiary.commonright;

import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The answers of the droits communs checklist, by code of the right.
public record CommonRights(Map<String, CommonRightState> answers) {
    public CommonRights {
        answers = Collections.unmodifiableMap(new TreeMap<>(answers));
    }

    /// Rights that nobody has asked about, in the order of the list.
    public List<String> unanswered(Collection<String> list) {
        return list.stream().filter(code -> !answers.containsKey(code)).toList();
    }
}
