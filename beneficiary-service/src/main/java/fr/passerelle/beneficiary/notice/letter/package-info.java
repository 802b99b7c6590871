/// How notices read, as a mail and as a letter on paper.
@NullMarked
package fr.passerelle.beneficiary.notice.letter;

import org.jspecify.annotations.NullMarked;
