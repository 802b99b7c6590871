/// How notices read, as a mail, a text message and a letter on paper, and how the first two leave.
@NullMarked
package fr.passerelle.beneficiary.notice.letter;

import org.jspecify.annotations.NullMarked;
