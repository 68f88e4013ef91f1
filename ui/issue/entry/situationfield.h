#pragma once

#include "domain/escalation/catalogue/listedsituation.h"

#include <QWidget>

namespace ui {

class ChoiceBox;
class TextLabel;

// The situation of the catalogue that an entry was classified by: ranked, found by typing a part of it. Below it, what the pick
// sets and what to do; those to be handled by oneself have a sign and say so.
class SituationField : public QWidget
{
    Q_OBJECT
public:
    explicit SituationField(QWidget *parent = nullptr);
    void show(const domain::Issue &issue, const QVector<domain::ListedSituation> &situations);

Q_SIGNALS:
    void picked(const domain::ListedSituation &situation);
    void cleared();

private:
    void pick(qint64 id);

    QVector<domain::ListedSituation> m_situations;
    ChoiceBox *m_box;
    TextLabel *m_line;
};

}
