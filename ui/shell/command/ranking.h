#pragma once

#include <QString>
#include <QStringList>
#include <QVector>

namespace ui {

// How well texts answer what was typed in the palette. Case and accents do not count.
class Ranking
{
public:
    explicit Ranking(const QString &typed);
    bool isEmpty() const { return m_words.isEmpty(); }
    // Every word must be found in text or detail; higher is better, 0 is no match. A hit at the start of the text beats one
    // at the start of a word, that one beats one inside a word, and the text beats the detail.
    int score(const QString &text, const QString &detail = {}) const;

    struct Span {
        int start = 0;
        int length = 0;
        bool operator==(const Span &) const = default;
    };
    // Where the words stand in a text, for showing them bold; in order, not overlapping.
    QVector<Span> spans(const QString &text) const;

private:
    QStringList m_words; // folded
};

}
