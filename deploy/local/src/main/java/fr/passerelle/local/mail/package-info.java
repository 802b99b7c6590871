/// What runs inside the SMTP catcher's process.
@NullMarked
package fr.passerelle.local.mail;

import org.jspecify.annotations.NullMarked;
