/// Who the partners are: their structures as data·inclusion describes them, and the communes that they serve.
@NullMarked
package fr.passerelle.partner.structure;

import org.jspecify.annotations.NullMarked;
