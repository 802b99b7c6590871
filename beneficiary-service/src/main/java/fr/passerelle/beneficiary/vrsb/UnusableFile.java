package fr.passerelle.beneficiary.vrsb;

import java.util.List;

/// A file whose beginning, or whose département, cannot be trusted: nothing of it is kept.
public final class UnusableFile extends RuntimeException {
    private static final long serialVersionUID = 1L;

    private final transient List<Finding> findings;

    public UnusableFile(Finding finding) {
        this(List.of(finding));
    }

    public UnusableFile(List<Finding> findings) {
        super(findings.getFirst().rule());
        this.findings = List.copyOf(findings);
    }

    public List<Finding> findings() {
        return findings;
    }
}
