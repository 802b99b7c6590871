package fr.passerelle.guilty.unmarked;

class Loose {}
