#pragma once

#include <QWidget>

class QHBoxLayout;
class QVBoxLayout;

namespace ui {

class LinkButton;
class TextLabel;

// What an empty page shows: the ladder, a title, two sentences, the first step as a real field or button, links.
class EmptyState : public QWidget
{
    Q_OBJECT
public:
    EmptyState(const QString &title, const QString &sentences, QWidget *parent = nullptr);
    void setWords(const QString &title, const QString &sentences);
    // Takes ownership; shown under the sentences, as wide as 620 px at a 13 px font.
    void setFirstStep(QWidget *step);
    // Links stand in one row, "or" between them.
    LinkButton *addLink(const QString &text);
    // Anything under the links: a list of steps. Takes ownership.
    void setBelow(QWidget *below);

private:
    void fitSentences();
    void fill(int at, QWidget *part);
    TextLabel *m_title;
    TextLabel *m_sentences;
    QVBoxLayout *m_column;
    bool m_isWide = false;
    QHBoxLayout *m_links;
    QWidget *m_step = nullptr;
    QWidget *m_below = nullptr;
};

}
