#pragma once

#include "domain/escalation/catalogue/situationcheck.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QVBoxLayout;

namespace ui {

class TextLabel;

// One entry of the catalogue to be edited: what picking it sets, and what to do. Each change is told at once; nothing is saved here.
class SituationForm : public QWidget
{
    Q_OBJECT
public:
    explicit SituationForm(QWidget *parent = nullptr);
    void show(const domain::ListedSituation &situation, const QVector<domain::SituationCheck> &findings, const QStringList &categories);
    void focusName();

Q_SIGNALS:
    void edited(const domain::ListedSituation &situation);
    void removed();

private:
    void setupFields(QVBoxLayout *column);
    void connectFields();
    void bindScore(QComboBox *box, int domain::ListedSituation::*member);
    void tell();

    domain::ListedSituation m_situation;
    QLineEdit *m_name;
    QComboBox *m_category;
    QComboBox *m_impact;
    QComboBox *m_urgency;
    QCheckBox *m_everyday;
    QLineEdit *m_advice;
    TextLabel *m_findings;
};

}
