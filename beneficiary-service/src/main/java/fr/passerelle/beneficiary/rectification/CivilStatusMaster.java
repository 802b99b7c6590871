package fr.passerelle.beneficiary.rectification;

import java.util.UUID;

/// Whether the Caf or the MSA says who somebody is: whoever stands in one of their files now.
public interface CivilStatusMaster {
    boolean isPayingBodyFor(UUID personId);
}
