#pragma once

#include "../demospace.h"

#include <random>

// A random matrix of the project with texts that files like to break: formulas, quotation marks, separators, line breaks, blanks,
// other scripts, names of blocks, people of one name.
domain::Matrix hostileMatrix(std::mt19937 &random, DemoSpace &demo, domain::Matrix base);
// Two people of one name without an address, one called nobody, one whose name ends like a number, two organisations of one name.
void addAwkwardNames(DemoSpace &demo);
