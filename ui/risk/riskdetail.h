#pragma once

#include "domain/escalation/advice.h"
#include "domain/risk/risk.h"

#include <QScrollArea>

#include <functional>

class QComboBox;
class QFormLayout;
class QLineEdit;
class QSpinBox;

namespace ui {

class ChoiceBox;
class GrowingText;
class MoneyEdit;

// One risk in its fields: what, who, before the response, the response, after it, review. Each field saves when left.
class RiskDetail : public QScrollArea
{
    Q_OBJECT
public:
    explicit RiskDetail(QWidget *parent = nullptr);
    void show(const domain::Risk &risk, const domain::EngineContext &context, const domain::RiskMatrix &matrix);
    void focusTitle();

Q_SIGNALS:
    void edited(const domain::Risk &risk);

private:
    struct PositionFields {
        QComboBox *probability;
        QComboBox *impact;
        QSpinBox *percent;
        MoneyEdit *money;
        QSpinBox *days;
    };
    PositionFields addPosition(QFormLayout *form, const QString &title, domain::RiskPosition domain::Risk::*member);
    void showPosition(const PositionFields &fields, const domain::RiskPosition &position, const domain::RiskMatrix &matrix,
                      const QString &currency);
    void labelled(QFormLayout *form, const QString &label, QWidget *field);
    void connectFields();
    void change(const std::function<void(domain::Risk &)> &edit);

    domain::Risk m_risk;
    QLineEdit *m_title;
    GrowingText *m_description;
    ChoiceBox *m_counterparty;
    ChoiceBox *m_owner;
    QComboBox *m_status;
    QComboBox *m_response;
    GrowingText *m_responseText;
    QLineEdit *m_reviewOn;
    PositionFields m_inherent;
    PositionFields m_residual;
};

}
